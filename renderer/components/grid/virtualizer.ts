/**
 * The virtualizer changes under one identity, which code memoised by the React Compiler would not see. This page is
 * built without that compiler; should it ever be turned on, its caller, BatchRows, must opt out of it.
 */
export { useVirtualizer } from '@tanstack/react-virtual';
