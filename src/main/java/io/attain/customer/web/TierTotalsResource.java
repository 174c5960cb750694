package io.attain.customer.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.customer.TierBook;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.UnitDto;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A project's tiers. 401 if nobody is logged in; 404 for what is no sales project, or one that the asker may not see. */
@Component
@Path("customers/tiers")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record TierTotalsResource(Asker asker, TierBook book, TierTexts texts) {

    @Inject
    public TierTotalsResource {}

    /** Customers and purchases of a project by tier. */
    @GET
    public TierDto.Totals tiers(@QueryParam("projectKey") @Nullable String projectKey) {
        long projectId = asker.figures(projectKey).getId();
        List<TierDto.Total> totals = book.totals(projectId).stream()
                .map(total -> new TierDto.Total(total.tier().name(), total.customers(), total.purchases()))
                .toList();
        TierBook.Moves moves = book.moves(projectId);
        return new TierDto.Totals(UnitDto.of(texts.project(projectId).money()), totals, moves.up(), moves.down());
    }
}
