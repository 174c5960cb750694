package io.attain.kernel.rules;

class InMemoryRuleVersionsTest extends RuleVersionsContract {

    @Override
    protected RuleVersions rules() {
        return new InMemoryRuleVersions();
    }
}
