import { start } from './start'

// Not awaited: Electron is ready only once this module has loaded.
void start()
