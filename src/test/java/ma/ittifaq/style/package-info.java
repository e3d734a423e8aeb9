/** How our source has to look, checked by the build. */
package ma.ittifaq.style;
