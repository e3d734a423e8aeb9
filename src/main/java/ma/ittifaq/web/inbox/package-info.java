/** Pages of {@code /inbox}: what the viewer was told. */
package ma.ittifaq.web.inbox;
