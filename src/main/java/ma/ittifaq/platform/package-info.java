/** Technology only: settings, clock, start-up, encryption at rest, text folding. No word of the domain lives here. */
package ma.ittifaq.platform;
