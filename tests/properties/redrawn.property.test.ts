import { propertiesOf } from './lawful/asked.js'

propertiesOf('redrawn')
