import { propertiesOf } from './lawful/asked.js'

propertiesOf('invented')
