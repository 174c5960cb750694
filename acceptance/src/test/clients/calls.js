// Makes calls one after another and prints how each fared: a line "ok NAME" or "failed NAME: WHY".

/** A list of calls under a client's name. Each may be given what the ones before it answered. */
export class Calls {
  constructor(client) {
    this.client = client;
    this.answers = {};
  }

  /** Makes a call; `check` says what is wrong with its answer, or nothing. */
  async make(name, call, check = () => undefined) {
    try {
      const answer = await call(this.answers);
      const wrong = check(answer);
      this.answers[name] = answer;
      this.tell(name, wrong);
    } catch (e) {
      this.tell(name, describe(e));
    }
  }

  /** Makes a call that Jira refuses with this status. */
  async refused(name, status, call) {
    try {
      await call(this.answers);
      this.tell(name, `not refused with ${status}`);
    } catch (e) {
      const told = describe(e);
      this.tell(name, told.includes(String(status)) && told.includes('errorMessages') ? undefined : told);
    }
  }

  tell(name, wrong) {
    console.log(wrong ? `failed ${this.client} ${name}: ${wrong}` : `ok ${this.client} ${name}`);
  }
}

/** What is wrong unless all of these hold. */
export function all(...facts) {
  const wrong = facts.findIndex((fact) => !fact);
  return wrong < 0 ? undefined : `fact ${wrong + 1} does not hold`;
}

/** The transition by which work begins. */
export function begun(transitions) {
  return transitions.find((transition) => transition.name === 'In Progress');
}

function describe(e) {
  const response = e.response?.data ?? e.response ?? e.cause?.response?.data;
  const text = typeof e === 'string' ? e : [e.status, e.message, JSON.stringify(e)].join(' ');
  return `${text} ${response ? JSON.stringify(response) : ''}`.replaceAll('\n', ' ').slice(0, 600);
}
