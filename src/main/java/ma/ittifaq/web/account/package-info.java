/** One's own account: password, second factor, sessions and tokens. */
package ma.ittifaq.web.account;
