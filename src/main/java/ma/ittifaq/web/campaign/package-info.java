/** Pages of posts, campaigns and orders. */
package ma.ittifaq.web.campaign;
