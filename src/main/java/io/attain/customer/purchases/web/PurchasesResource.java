package io.attain.customer.purchases.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.customer.purchases.OutsidePurchase;
import io.attain.customer.purchases.PurchaseBook;
import io.attain.customer.purchases.app.BringingPurchases;
import io.attain.customer.purchases.jira.PurchaseReading;
import io.attain.customer.purchases.jira.PurchaseReading.Reader;
import io.attain.customer.purchases.jira.PurchaseReading.Told;
import io.attain.customer.purchases.jira.PurchaseSheet;
import io.attain.kernel.Fault;
import io.attain.kernel.KnownDays;
import io.attain.kernel.People;
import io.attain.kernel.Refused;
import io.attain.kernel.Unit;
import io.attain.kernel.VisibleText;
import io.attain.kernel.table.TableTypes;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.ExportAnswers;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.WholeNumber;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Purchases that other systems know, for those who lead a project's sales. 401 if nobody is logged in; 403 for who does not
 * lead; 404 for what is no sales project, or what the asker may not know of.
 */
@Component
@Path("customers/purchases")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record PurchasesResource(
        Asker asker,
        PurchaseReading reading,
        BringingPurchases bringing,
        PurchaseBook book,
        PurchaseSheet sheet,
        People people) {

    private static final int MOST = 1_000;
    private static final int MOST_TOLD = 50;

    @Inject
    public PurchasesResource {}

    /** What was brought into a project, the latest first. */
    @GET
    @Path("batches")
    public List<PurchasesDto.Batch> batches(@QueryParam("projectKey") @Nullable String projectKey) {
        Project project = asker.project(projectKey);
        asker.mustManage(project);
        return book.batches(project.getId(), MOST_TOLD).stream().map(this::told).toList();
    }

    /**
     * Those of customers that the asker sees, as {@code csv} (also without a format) or {@code xlsx}; as many as an import takes,
     * after the first {@code skip} ones. 400 if there is no such format.
     */
    @GET
    @Path("export")
    @Produces({TableTypes.CSV, TableTypes.XLSX, MediaType.APPLICATION_JSON})
    public Response export(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("format") @Nullable String format,
            @QueryParam("skip") int skip) {
        return new ExportAnswers(asker, sheet::of, "purchases").file(projectKey, format, skip);
    }

    /**
     * Keeps purchases, all or none, each in place of what was known under its key: bringing the same again changes nothing. 400
     * with all that is wrong, by the place in the list; 409 if the project is archived.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public PurchasesDto.Done post(PurchasesDto.@Nullable Body body) {
        Project project = asker.project(body == null ? null : body.projectKey());
        asker.mustManage(project);
        asker.mustBeOpen(project);
        List<PurchasesDto.Sent> sent = body == null || body.purchases() == null ? List.of() : body.purchases();
        if (sent.isEmpty() || sent.size() > MOST) {
            throw RestProblem.badRequest("purchases", asker.say("attain.customer.purchases.fault.count", MOST));
        }
        asker.mustBeSound(Objects.requireNonNull(body));
        List<OutsidePurchase> purchases = read(project, sent);
        int unchanged = unchanged(project, purchases);
        int batch = asker.unlessRefused(() -> bringing.bring(asker.caller(project), project.getId(), purchases));
        return new PurchasesDto.Done(batch, purchases.size() - unchanged, unchanged);
    }

    /** Takes back what was brought together, and answers what was brought; where it is back already, nothing happens. */
    @DELETE
    @Path("batches/{number}")
    public List<PurchasesDto.Batch> takeBack(
            @PathParam("number") String number, @QueryParam("projectKey") @Nullable String projectKey) {
        Project project = asker.project(projectKey);
        asker.mustManage(project);
        asker.mustBeOpen(project);
        asker.unlessRefused(() -> bringing.takeBack(
                asker.caller(project), project.getId(), number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0));
        return batches(projectKey);
    }

    private int unchanged(Project project, List<OutsidePurchase> purchases) {
        var known = book.of(
                project.getId(), purchases.stream().map(OutsidePurchase::key).toList());
        return (int) purchases.stream().filter(each -> each.isKnownIn(known)).count();
    }

    private List<OutsidePurchase> read(Project project, List<PurchasesDto.Sent> sent) {
        Reader reader = reading.of(
                asker.user(),
                project,
                sent.stream().map(each -> VisibleText.line(each.key())).toList(),
                sent.stream().map(each -> VisibleText.line(each.customer())).toList());
        List<Fault> faults = new ArrayList<>();
        List<OutsidePurchase> purchases = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int index = 0; index < sent.size(); index++) {
            String place = "purchases[" + index + "].";
            List<Fault> wrong = new ArrayList<>();
            told(sent.get(index), reader, keys, wrong)
                    .flatMap(told -> reader.read(told, wrong::add))
                    .ifPresent(purchases::add);
            wrong.forEach(fault -> faults.add(new Fault(place + fault.field(), fault.messageKey(), fault.arguments())));
        }
        if (!faults.isEmpty()) {
            throw asker.problem(Refused.faulty(faults));
        }
        return purchases;
    }

    private static Optional<Told> told(PurchasesDto.Sent sent, Reader reader, Set<String> keys, List<Fault> faults) {
        String key = VisibleText.line(sent.key());
        String day = VisibleText.line(sent.date());
        String currency = VisibleText.line(sent.currency()).toUpperCase(Locale.ROOT);
        Optional<LocalDate> on = KnownDays.named(day);
        Optional<Unit> unit = reader.unit(currency);
        long amount = WholeNumber.value(sent.amount());
        if (key.isEmpty() || key.length() > OutsidePurchase.LONGEST_KEY) {
            faults.add(Fault.of("key", "attain.customer.purchases.fault.key", OutsidePurchase.LONGEST_KEY));
        } else if (!keys.add(key)) {
            faults.add(Fault.of("key", "attain.customer.purchases.fault.twice", key));
        }
        if (on.isEmpty()) {
            faults.add(Fault.of("date", "attain.kernel.table.notADate", day));
        }
        if (unit.isEmpty()) {
            faults.add(Fault.of("currency", "attain.customer.purchases.fault.currency", currency));
        }
        if (sent.amount() == null || amount < 0) {
            faults.add(Fault.of("amount", "attain.customer.purchases.fault.amount"));
        }
        return on.flatMap(date -> unit.map(money -> new Told(
                key,
                VisibleText.line(sent.customer()),
                date,
                VisibleText.line(sent.productLine()),
                money.amount(amount))));
    }

    private PurchasesDto.Batch told(PurchaseBook.Batch batch) {
        Instant back = batch.backAt();
        return new PurchasesDto.Batch(
                batch.number(),
                PersonDto.of(people.of(batch.by())),
                batch.at().toString(),
                batch.rows(),
                back == null ? null : back.toString());
    }
}
