package ma.ittifaq.web.admin;

import java.util.List;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.directory.Role;

/** A person with their unit, the roles they are given today and the units they head. */
public record PersonLine(Employee person, OrgUnit unit, List<Role> roles, List<OrgUnit> heads) {}
