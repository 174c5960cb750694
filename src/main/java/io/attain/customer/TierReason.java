package io.attain.customer;

/**
 * Why a customer has its tier.
 *
 * @param kind what decided
 * @param purchases trailing purchases, in minor units
 * @param limit the limit they were compared with, in minor units; 0 where no rule of the tier has one
 * @param rule which of the ordered rules held it, counted from 1; 0 for none
 */
public record TierReason(Kind kind, long purchases, long limit, int rule) {

    /** What decided a tier; messages take the purchases, the limit, of the rules the percent kept, evaluations and days, and the rule that held it. */
    public enum Kind {
        PURCHASES_REACH("attain.customer.reason.purchasesReach"),
        EXPANSION_PLAN("attain.customer.reason.expansionPlan"),
        PURCHASES_BELOW("attain.customer.reason.purchasesBelow"),
        NOT_BOUGHT_YET("attain.customer.reason.notBoughtYet"),
        KEPT_NEAR_LIMIT("attain.customer.reason.keptNearLimit"),
        KEPT_WAITING("attain.customer.reason.keptWaiting"),
        RULE_MET("attain.customer.reason.ruleMet"),
        NO_RULE_MET("attain.customer.reason.noRuleMet"),
        KEPT_BY_RULES("attain.customer.reason.keptByRules"),
        RULES_WAITING("attain.customer.reason.rulesWaiting");

        private final String messageKey;

        Kind(String messageKey) {
            this.messageKey = messageKey;
        }

        /** The same of a tier whose rules ask for no purchases. */
        Kind withoutLimit() {
            return this == KEPT_WAITING ? RULES_WAITING : KEPT_BY_RULES;
        }

        /** The i18n key of the sentence. */
        public String messageKey() {
            return messageKey;
        }
    }
}
