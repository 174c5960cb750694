package io.attain.customer;

import io.attain.kernel.Amount;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One opportunity of an imported file and the customer it belongs to.
 *
 * @param line where it stands in the file
 * @param customer the customer's name, by which it is found again
 * @param region the customer's region, or empty
 * @param customerType New or Existing, or empty
 * @param opportunity the opportunity's name, by which it is found again within its customer
 * @param productLine what is sold, or empty
 * @param amount what it is worth; nothing if the row of a key does not say
 * @param closeDate when it was or should be decided
 * @param ownerKey the user key of its owner; empty if the row of a key does not say
 * @param stage the name of the stage it is in; empty if the row of a key does not say
 * @param expansionPlan Yes, No or empty: whether the customer has an expansion plan
 * @param existingBefore Yes, No or empty: whether somebody bought there before anything was kept here
 * @param key the issue that it is, whatever it is called now; empty if its name says which it is
 * @param number by which another system knows it; empty if none does
 * @param lostReason why it was lost, or empty
 * @param original what the amount was converted from; null if it was said in the project's money
 */
public record OpportunityRow(
        long line,
        String customer,
        String region,
        String customerType,
        String opportunity,
        String productLine,
        Optional<Amount> amount,
        Optional<LocalDate> closeDate,
        String ownerKey,
        String stage,
        String expansionPlan,
        String existingBefore,
        String key,
        String number,
        String lostReason,
        @Nullable OriginalAmount original) {

    /** The same of a customer of this name. */
    public OpportunityRow of(String otherCustomer) {
        return with(otherCustomer, amount, original);
    }

    /** The same, worth what it was worth in another currency before. */
    public OpportunityRow worth(OriginalAmount kept) {
        return with(customer, amount.map(worth -> worth.unit().amount(kept.cameTo())), kept);
    }

    private OpportunityRow with(String whose, Optional<Amount> worth, @Nullable OriginalAmount from) {
        return new OpportunityRow(
                line,
                whose,
                region,
                customerType,
                opportunity,
                productLine,
                worth,
                closeDate,
                ownerKey,
                stage,
                expansionPlan,
                existingBefore,
                key,
                number,
                lostReason,
                from);
    }

    /** Whether it is about the opportunity of a key or a number, whatever that is called now. */
    public boolean isKnownByNumber() {
        return !key.isEmpty() || !number.isEmpty();
    }

    /** What the amount was converted from, as it is told; empty if it was not. */
    public String said() {
        return original == null ? "" : original.from().told();
    }

    /** What the row is about, as people know it. */
    public String name() {
        return customer + " · " + opportunity;
    }
}
