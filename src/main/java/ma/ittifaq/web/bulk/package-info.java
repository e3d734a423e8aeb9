/** Pages of doing the same with many agreements. */
package ma.ittifaq.web.bulk;
