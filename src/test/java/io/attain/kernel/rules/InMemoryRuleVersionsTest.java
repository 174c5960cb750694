package io.attain.kernel.rules;

class InMemoryRuleVersionsTest implements RuleVersionsContract {

    @Override
    public RuleVersions rules() {
        return new InMemoryRuleVersions();
    }
}
