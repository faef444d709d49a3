import { cpSync } from 'node:fs'
console.log('placeholder')
