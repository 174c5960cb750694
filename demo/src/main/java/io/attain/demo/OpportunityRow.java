package io.attain.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity and the customer it belongs to, one line of the opportunities file.
 *
 * @param customer the customer's name
 * @param region the customer's region
 * @param customerType New or Existing
 * @param name the opportunity's name, unique for its customer
 * @param productLine what is sold
 * @param amount in yuan
 * @param closeDate when it was or should be decided; null while nobody knows
 * @param owner the rep's log-in name
 * @param stage Lead, Contacted, Visited, Proposal, Negotiation, Won or Lost
 * @param expansionPlan Yes where the customer has a plan to expand and a clear decision chain, else No
 * @param way how it came to its stage, from the first one on
 * @param putOff how it was put off to the day on which it should be decided now; null if it never was
 */
public record OpportunityRow(
        String customer,
        String region,
        String customerType,
        String name,
        String productLine,
        long amount,
        @Nullable LocalDate closeDate,
        String owner,
        String stage,
        String expansionPlan,
        List<Move> way,
        @Nullable PutOff putOff) {

    /** The same, put off so. */
    OpportunityRow putOff(PutOff how) {
        return new OpportunityRow(
                customer,
                region,
                customerType,
                name,
                productLine,
                amount,
                closeDate,
                owner,
                stage,
                expansionPlan,
                way,
                how);
    }
}
