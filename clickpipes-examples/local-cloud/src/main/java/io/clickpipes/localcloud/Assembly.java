package io.clickpipes.localcloud;

import io.clickpipes.localcloud.internal.http.Admission;
import io.clickpipes.localcloud.internal.http.BasicAuth;
import io.clickpipes.localcloud.internal.http.FaultQueue;
import io.clickpipes.localcloud.internal.http.Gateway;
import io.clickpipes.localcloud.internal.http.Router;
import io.clickpipes.localcloud.internal.http.Server;
import io.clickpipes.localcloud.internal.http.Tenant;
import io.clickpipes.localcloud.internal.operations.Operations;
import io.clickpipes.localcloud.internal.operations.SamplePipes;
import io.clickpipes.localcloud.internal.quirks.Quirks;
import io.clickpipes.localcloud.internal.state.CloudState;
import io.clickpipes.localcloud.internal.state.Ticker;
import io.clickpipes.localcloud.internal.validate.BodyValidator;
import io.clickpipes.localcloud.internal.validate.SpecDocument;

/**
 * The parts of one LocalCloud, put together and running.
 *
 * @param server listens
 * @param recorder remembers what arrived
 * @param trouble makes it go wrong
 */
record Assembly(Server server, Recorder recorder, Trouble trouble) {

    static Assembly start(LocalCloud.Builder choices) {
        SpecDocument document = SpecDocument.load();
        BodyValidator validator = new BodyValidator(document);
        Ticker ticker = new Ticker(choices.clock, choices.stepTime);
        CloudState state = new CloudState(choices.serviceId, ticker);
        Operations operations = new Operations(document, state, new Quirks(choices.quirks, ticker));
        if (choices.withSamplePipes) {
            SamplePipes.create(validator, operations, state);
        }
        FaultQueue faults = new FaultQueue();
        Recorder recorder = new Recorder();
        Gateway gateway = new Gateway(
                new Admission(
                        new BasicAuth(choices.keys()),
                        choices.clock,
                        choices.rateLimited,
                        choices.quirks.contains(Quirk.RETRY_AFTER)),
                new Router(document),
                validator,
                new Tenant(choices.organizationId, choices.serviceId),
                operations,
                faults,
                recorder::record);
        return new Assembly(Server.start(choices.port, gateway), recorder, new Trouble(state, faults, document));
    }
}
