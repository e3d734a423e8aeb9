/**
 * The imaginary administration of demo mode: loaded once into an empty directory, through the importer and the
 * boundaries of real use, with the clock set to the days on which things happened. Uses every feature, is used by none,
 * and holds no data of its own: that is the CSV files beside its name in the resources.
 */
package ma.ittifaq.demo;
