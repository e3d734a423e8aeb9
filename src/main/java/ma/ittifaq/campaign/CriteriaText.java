package ma.ittifaq.campaign;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Criteria in one column, in their order, with commas between. */
@Converter
public class CriteriaText implements AttributeConverter<Set<Criterion>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Criterion> criteria) {
        return criteria.stream().sorted().map(Criterion::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<Criterion> convertToEntityAttribute(String column) {
        Set<Criterion> criteria = EnumSet.noneOf(Criterion.class);
        Stream.of(column.split(","))
                .filter(name -> !name.isEmpty())
                .map(Criterion::valueOf)
                .forEach(criteria::add);
        return criteria;
    }
}
