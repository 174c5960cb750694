// Has each client call a site: node all.js ADDRESS USER PASSWORD PROJECT PROJECT, a project for each.
import { jiraConnector } from './jira-connector.js';
import { jiraJs } from './jira-js.js';

const [address, user, password, ...projects] = process.argv.slice(2);

await jiraJs({ address, user, password, project: projects[0] });
await jiraConnector({ address, user, password, project: projects[1] });
