package io.attain.words.jira;

import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.SalesField;
import io.attain.words.OfferedScopes;
import io.attain.words.ScopeOptions;
import org.springframework.stereotype.Component;

/** The options of Jira's fields for region, product line and customer type. */
@Component
public record FieldScopes(FieldOptions options) implements OfferedScopes {

    @Override
    public ScopeOptions of(long projectId) {
        return new ScopeOptions(
                options.offered(projectId, SalesField.REGION),
                options.offered(projectId, SalesField.PRODUCT_LINE),
                options.offered(projectId, SalesField.CUSTOMER_TYPE));
    }
}
