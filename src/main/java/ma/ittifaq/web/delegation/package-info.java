/** Pages of acts of delegation: one's own, and those that HR oversees. */
package ma.ittifaq.web.delegation;
