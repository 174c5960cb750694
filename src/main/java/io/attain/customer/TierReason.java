package io.attain.customer;

/**
 * Why a customer has its tier.
 *
 * @param kind what decided
 * @param purchases trailing purchases, in minor units
 * @param limit the limit they were compared with, in minor units
 */
public record TierReason(Kind kind, long purchases, long limit) {

    /** What decided a tier; messages take the purchases, the limit, and of the rules the percent kept, evaluations and days. */
    public enum Kind {
        PURCHASES_REACH("attain.customer.reason.purchasesReach"),
        EXPANSION_PLAN("attain.customer.reason.expansionPlan"),
        PURCHASES_BELOW("attain.customer.reason.purchasesBelow"),
        NOT_BOUGHT_YET("attain.customer.reason.notBoughtYet"),
        KEPT_NEAR_LIMIT("attain.customer.reason.keptNearLimit"),
        KEPT_WAITING("attain.customer.reason.keptWaiting");

        private final String messageKey;

        Kind(String messageKey) {
            this.messageKey = messageKey;
        }

        /** The i18n key of the sentence. */
        public String messageKey() {
            return messageKey;
        }
    }
}
