/** Pages of those who keep the installation: people, import of the directory, policy. */
package ma.ittifaq.web.admin;
