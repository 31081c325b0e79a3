// Puts the pages of the codes beside the command before it is packed: a user has the packages, not the repository.
import { cpSync, rmSync } from 'node:fs'

const errors = new URL('../errors/', import.meta.url)
rmSync(errors, { recursive: true, force: true })
cpSync(new URL('../../../../docs/errors/', import.meta.url), errors, { recursive: true })
