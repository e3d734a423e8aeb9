/**
 * The administration's identity provider (OpenID Connect) as a witness: sends people there, and believes what they bring back
 * only when everything about it is right. The only importer of the library that speaks the protocol.
 */
package ma.ittifaq.identity.oidc;
