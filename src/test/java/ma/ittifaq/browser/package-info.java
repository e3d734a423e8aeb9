/** The browser ring: journeys of people, in pages. A class marked {@link ma.ittifaq.browser.InBrowser} is one. */
package ma.ittifaq.browser;
