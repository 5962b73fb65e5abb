/** True where no graphics card draws: pictures then cost tenths of a second, and the scene goes easy on them. */
export function isSoftwareRenderer(context: WebGLRenderingContext | WebGL2RenderingContext): boolean {
  const info = context.getExtension('WEBGL_debug_renderer_info')
  const name = context.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : context.RENDERER)
  return typeof name === 'string' && /swiftshader|llvmpipe|software|basic render/i.test(name)
}
