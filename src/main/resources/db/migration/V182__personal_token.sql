-- A person whose key is in a token has the certificate here alone, to be found, shown and revoked as any other.
alter table personal_key alter column private_key drop not null;
