import { siteAsOf as workOut } from '../../../src/engine/works/site-as-of'
import { rememberLast } from '../project/remember-last'

/** What stands, is under way, is gone and works at a moment; the same answer while nothing of that changes. */
export const siteAsOf = rememberLast(workOut)
