/** Lists of records that one person proposes and another decides on: what eliminations and transfers have in common. */
package ma.ittifaq.archive.listing;
