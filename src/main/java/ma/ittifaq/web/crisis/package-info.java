/** Pages of orders of telework, and of the notices that people get of them. */
package ma.ittifaq.web.crisis;
