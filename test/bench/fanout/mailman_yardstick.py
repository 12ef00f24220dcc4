"""Called by `mailman shell --run`, within an instance of Mailman 3 that is there for the bench alone."""

import json
import re
import time

from mailman.app.inject import inject_text
from mailman.app.lifecycle import create_list
from mailman.app.membership import add_member
from mailman.bin.runner import make_runner
from mailman.config import config
from mailman.interfaces.domain import IDomainManager
from mailman.interfaces.languages import ILanguageManager
from mailman.interfaces.mailinglist import Personalization
from mailman.interfaces.member import DeliveryMode
from mailman.interfaces.subscriptions import RequestRecord
from zope.component import getUtility


def post(letter, members):
    """Makes a list of so many members, each letter personal, and puts a letter (the file of a mail) into its queue."""
    getUtility(IDomainManager).add('lists.example')
    news = create_list('news@lists.example')
    news.personalize = Personalization.full
    news.send_welcome_message = False
    news.max_message_size = 0
    english = getUtility(ILanguageManager)['en']
    for i in range(int(members)):
        person = RequestRecord(f'member{i}@example.net', f'Member {i}', DeliveryMode.regular, english)
        add_member(news, person)
    with open(letter, 'rb') as mail:
        inject_text(news, mail.read())
    config.db.commit()


def run(name):
    """Runs a runner once through its queue; prints the milliseconds of CPU time from when it was ready, and this process's peak memory."""
    runner = make_runner(name, None, None, once=True)
    before = time.process_time()
    runner.run()
    cpu = 1000 * (time.process_time() - before)
    with open('/proc/self/status') as status:
        peak = int(re.search(r'VmHWM:\s+(\d+)', status.read())[1]) / 1024
    print(json.dumps({'cpu': cpu, 'peakMiB': peak}))
