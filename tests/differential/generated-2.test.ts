import { describeShare } from './generated.js'

describeShare(2, 4)
