package io.attain.setup.web;

import io.attain.kernel.web.Json;
import io.attain.setup.OwnField;
import io.attain.setup.OwnOptions;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A team's own regions, product lines and customer types; what is missing is left as it is. */
@Json
public record OwnOptionsDto(
        @Nullable List<String> regions, @Nullable List<String> productLines, @Nullable List<String> customerTypes) {

    static OwnOptionsDto of(Function<OwnField, List<String>> names) {
        return new OwnOptionsDto(
                names.apply(OwnField.REGION), names.apply(OwnField.PRODUCT_LINE), names.apply(OwnField.CUSTOMER_TYPE));
    }

    OwnOptions read() {
        Map<OwnField, List<String>> names = new EnumMap<>(OwnField.class);
        put(names, OwnField.REGION, regions);
        put(names, OwnField.PRODUCT_LINE, productLines);
        put(names, OwnField.CUSTOMER_TYPE, customerTypes);
        return new OwnOptions(names);
    }

    private static void put(Map<OwnField, List<String>> names, OwnField field, @Nullable List<String> given) {
        if (given != null) {
            names.put(field, given);
        }
    }
}
