import '@/ui/chart/ChartCanvas.vue'

/** Charts are loaded when they are first looked at; here they are loaded before, and not drawn, as nothing has a size. */
export const undrawn = { ChartCanvas: true }
