import { describeShare } from './generated.js'

describeShare(3, 4)
