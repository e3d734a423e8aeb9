/** Long work for one person, done item by item in the background: begun, followed, stopped, gone on with after a restart. */
package ma.ittifaq.platform.job;
