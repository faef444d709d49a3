import { createPinia } from 'pinia'
import App from './app/App.vue'
import { createApp } from './app/renderer'
import { router } from './app/router'
import { firstLanguage, i18n, speak } from './i18n'
import './theme/index.css'
import { watchPrinting } from './theme/usePrinting'
import { applyTheme } from './theme/useTheme'

watchPrinting()
applyTheme()
await speak(firstLanguage())
const host = document.querySelector('#app')
if (host) createApp(App).use(createPinia()).use(i18n).use(router).mount(host)
