package io.attain.playbook;

/** What the tests keep playbooks in behaves as the plugin does. */
class InMemoryPlaybooksTest implements PlaybooksContract {

    @Override
    public Playbooks playbooks() {
        return new InMemoryPlaybooks();
    }
}
