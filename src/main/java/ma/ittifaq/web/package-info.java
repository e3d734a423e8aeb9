/**
 * The pages: routes, the shell around every page, and one sub-package per folder of {@code webapp}. The only importer
 * of Faces, PrimeFaces and OmniFaces. A backing bean is its page's hands: it holds ids and form values, asks one
 * boundary, and decides nothing. Whether a move is offered is asked from the law itself.
 */
package ma.ittifaq.web;
