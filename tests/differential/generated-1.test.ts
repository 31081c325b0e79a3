import { describeShare } from './generated.js'

describeShare(1, 4)
