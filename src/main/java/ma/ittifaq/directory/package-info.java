/** Who people are and who stands for whom: units, employees, roles, delegations, and the one resolver of competence. */
package ma.ittifaq.directory;
