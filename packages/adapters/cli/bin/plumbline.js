#!/usr/bin/env node
// Committed, so that a first install can link it before anything is built.
import { main } from '../dist/main.js'

process.exitCode = await main(process.argv.slice(2))
