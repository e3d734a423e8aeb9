package ma.ittifaq.web.admin;

import java.util.List;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.directory.Role;
import ma.ittifaq.identity.AccountState;

/** A person with their unit, the roles they are given today, the units they head and where they stand at the door. */
public record PersonLine(Employee person, OrgUnit unit, List<Role> roles, List<OrgUnit> heads, AccountState account) {}
