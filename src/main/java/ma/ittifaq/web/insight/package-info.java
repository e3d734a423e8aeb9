/** Pages of figures. */
package ma.ittifaq.web.insight;
