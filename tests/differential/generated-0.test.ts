import { describeShare } from './generated.js'

describeShare(0, 4)
