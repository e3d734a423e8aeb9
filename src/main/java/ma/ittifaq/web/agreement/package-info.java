/** Pages of agreements: My work, the list, one agreement, the draft editor. */
package ma.ittifaq.web.agreement;
