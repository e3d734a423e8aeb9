/** The public page that says whether a document, or the code printed on one, is ours. */
package ma.ittifaq.web.verify;
