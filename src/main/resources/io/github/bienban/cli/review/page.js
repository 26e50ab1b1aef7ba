/*
 * The review page. Reports stand in the page as JSON, three script elements each: "head" for the
 * list, the search and the overview, "text", and "body" with facts and marks. Head is read at
 * once, the others when they are needed. All that comes from a report is put in as text.
 */
(() => {
  'use strict';

  const KINDS = ['meeting', 'attendee', 'statistic', 'comparison', 'target', 'citation'];
  const GROUPS = ['meeting', 'attendees', 'delegations', 'statistics', 'targets', 'citations'];
  const LANGUAGES = ['vi', 'en'];
  const MEASURES = ['MONEY', 'COUNT', 'PERCENT', 'AREA', 'RATIO', 'MASS', 'LENGTH', 'VOLUME', 'YIELD', 'ENERGY', 'INDEX', 'OTHER'];
  /** Bars that are drawn before the reader asks for more, and the most that each asking adds. */
  const BARS = 20;
  const MORE_BARS = 200;
  /** Bars end here; a longer one would press the others together. */
  const MAX_PERCENT = 200;
  /** Milliseconds for which the page searches before it shows what it found and lets the reader go on. */
  const SEARCH_SLICE = 150;

  const $ = (id) => document.getElementById(id);
  const labels = JSON.parse($('labels').textContent);
  const parts = (name) => Array.from(document.querySelectorAll('script.' + name));
  const texts = parts('text');
  const bodies = parts('body');
  const heads = parts('head').map((script) => JSON.parse(script.textContent));

  let language = LANGUAGES.includes(document.documentElement.lang) ? document.documentElement.lang : 'en';
  /** The number of the report that is shown, or -1 for the overview. */
  let shown = -1;
  /** Its facts, and for each its marks, place by place, and its button. */
  let facts = [];
  let marksOf = [];
  let buttonOf = [];
  let chosen = -1;
  let place = 0;
  const hidden = new Set();

  // Small helpers

  function label(key, ...values) {
    const text = labels[language][key];
    return values.reduce((out, value, i) => out.replace('{' + i + '}', value), text === undefined ? key : text);
  }

  /** Makes an element; strings in it become text. */
  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    set(element, attributes);
    element.append(...children.flat().filter((child) => child !== null && child !== ''));
    return element;
  }

  function draw(tag, attributes, ...children) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    set(element, attributes);
    element.append(...children);
    return element;
  }

  function set(element, attributes) {
    for (const [name, value] of Object.entries(attributes || {})) {
      if (value !== null && value !== false) {
        element.setAttribute(name, value === true ? '' : value);
      }
    }
  }

  /** Words of a report, which may run from right to left without turning what stands around them. */
  const words = (text) => make('bdi', null, text);

  const joined = (joint, ...values) => values.filter((value) => value).join(joint);

  const number = (value) => value.toLocaleString(language, { maximumFractionDigits: 2 });

  function day(iso) {
    const [year, month, date] = iso.split('-');
    return language === 'vi' ? date + '/' + month + '/' + year : iso;
  }

  /** Letters without case and marks, so that a search finds them however they were typed. */
  function fold(text) {
    return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');
  }

  function remember(key, value) {
    try {
      localStorage.setItem('bienban.' + key, value);
    } catch (e) {
      // A browser may keep nothing for a page that is a file.
    }
  }

  function remembered(key) {
    try {
      return localStorage.getItem('bienban.' + key);
    } catch (e) {
      return null;
    }
  }

  function say(text) {
    $('said').textContent = text;
  }

  /**
   * Makes a row of elements one stop for Tab; arrows, Home and End move inside it.
   */
  function rove(container, selector) {
    const all = () => Array.from(container.querySelectorAll(selector)).filter((e) => e.getClientRects().length > 0);
    container.addEventListener('keydown', (event) => {
      const here = event.target.closest(selector);
      if (!here || event.altKey || event.ctrlKey || event.metaKey) {
        return;
      }
      const items = all();
      const at = items.indexOf(here);
      const to = {
        ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: items.length - 1,
      }[event.key];
      if (to !== undefined) {
        event.preventDefault();
        if (items[to]) {
          items[to].focus();
        }
      }
    });
    container.addEventListener('focusin', (event) => {
      const here = event.target.closest(selector);
      if (here) {
        stopAt(container, selector, here);
      }
    });
  }

  function stopAt(container, selector, element) {
    for (const other of container.querySelectorAll(selector + '[tabindex="0"]')) {
      other.tabIndex = -1;
    }
    if (element) {
      element.tabIndex = 0;
    }
  }

  /** Says, or says no longer, that an element stands for what is shown. */
  function current(element, is) {
    if (is) {
      element.setAttribute('aria-current', 'true');
    } else {
      element.removeAttribute('aria-current');
    }
  }

  /** Shows a panel where there is no room for all. */
  function panel(name) {
    document.body.dataset.panel = name;
    for (const tab of document.querySelectorAll('.tabs button')) {
      current(tab, tab.dataset.show === name);
    }
  }

  // The list of reports and its search

  const titleOf = (head) => head.title || head.meeting || head.name;

  const aboutOf = (head) => joined(' · ', head.place, head.date && day(head.date), titleOf(head) === head.name ? '' : head.name);

  function listReports() {
    const list = $('report-list');
    list.replaceChildren(...heads.map((head, i) => make('li', null,
      make('button', { type: 'button', tabindex: i === Math.max(shown, 0) ? 0 : -1, 'data-report': i,
        'aria-current': i === shown ? 'true' : null },
      make('span', { class: 'title' }, words(titleOf(head))),
      make('span', { class: 'small' }, words(aboutOf(head)))))));
  }

  const searched = heads.map(() => null);
  let search = 0;

  function searchWords(i) {
    const head = heads[i];
    searched[i] = searched[i] || fold(joined(' ', head.name, head.title, head.meeting, head.place, head.date));
    return searched[i];
  }

  /** Hides the reports that do not hold every word of the query, a slice of them at a time. */
  function find() {
    const run = ++search;
    const query = fold($('search').value).split(/\s+/).filter((word) => word);
    const items = $('report-list').children;
    let found = 0;
    let at = 0;
    (function slice() {
      if (run !== search) {
        return;
      }
      for (const end = performance.now() + SEARCH_SLICE; at < heads.length && performance.now() < end; at++) {
        let left = query.filter((word) => !searchWords(at).includes(word));
        if (left.length > 0) {
          const text = fold(JSON.parse(texts[at].textContent));
          left = left.filter((word) => !text.includes(word));
        }
        if (items[at].hidden !== left.length > 0) {
          items[at].hidden = left.length > 0;
        }
        found += left.length > 0 ? 0 : 1;
      }
      const done = at === heads.length;
      $('found').textContent = !done ? label('search.running')
        : found === 0 && query.length > 0 ? label('search.none') : label('search.found', number(found), number(heads.length));
      if (!done) {
        setTimeout(slice);
        return;
      }
      const first = $('report-list').querySelector('li:not([hidden]) button[aria-current]')
        || $('report-list').querySelector('li:not([hidden]) button');
      stopAt($('report-list'), 'button', first);
    })();
  }

  // The text and its marks

  /** Builds the lines of the text with its marks, which lie in each other and inside a line. */
  function showText(text, marks) {
    const lines = [];
    let line = make('p');
    let inner = line;
    let at = 0;
    const open = [];

    const put = (to) => {
      while (at < to) {
        const end = text.indexOf('\n', at);
        const stop = end < 0 || end >= to ? to : end;
        const piece = text.slice(at, stop).replace(/\r/g, '');
        if (piece) {
          inner.append(piece);
        }
        at = stop;
        if (stop < to) {
          lines.push(line);
          line = make('p');
          inner = line;
          at++;
        }
      }
    };
    const close = () => {
      put(open.pop().end);
      inner = open.length > 0 ? open[open.length - 1].element : line;
    };

    marksOf = facts.map(() => []);
    for (const [start, end, fact, span, height] of marks) {
      while (open.length > 0 && open[open.length - 1].end <= start) {
        close();
      }
      put(start);
      const element = make('span', {
        class: 'mark k-' + facts[fact].kind + ' h' + Math.min(height, 3), 'data-fact': fact, 'data-place': span,
      });
      inner.append(element);
      inner = element;
      open.push({ end, element });
      const places = marksOf[fact];
      (places[span] = places[span] || []).push(element);
    }
    while (open.length > 0) {
      close();
    }
    put(text.length);
    lines.push(line);
    marksOf = marksOf.map((places) => places.filter((place) => place));
    $('text').replaceChildren(...lines);
  }

  /** The marks that take the focus: the first piece of each place. */
  function dressMarks() {
    let first = true;
    marksOf.forEach((places, fact) => {
      const off = hidden.has(facts[fact].kind);
      for (const pieces of places) {
        pieces.forEach((piece, i) => {
          piece.classList.toggle('off', off);
          if (i === 0 && !off) {
            set(piece, { role: 'link', tabindex: -1, 'aria-description': describe(facts[fact]), title: describe(facts[fact]) });
          } else {
            ['role', 'tabindex', 'aria-description'].forEach((name) => piece.removeAttribute(name));
            set(piece, off ? null : { title: describe(facts[fact]) });
            if (off) {
              piece.removeAttribute('title');
            }
          }
        });
      }
    });
    const stop = $('text').querySelector('.mark.chosen[tabindex]') || $('text').querySelector('.mark[tabindex]');
    stopAt($('text'), '.mark[tabindex]', stop);
  }

  /** A fact in a line. */
  function describe(fact) {
    return label('kind.' + fact.kind) + ': ' + joined(' – ', nameOf(fact), figureOf(fact));
  }

  function nameOf(fact) {
    if (fact.kind === 'comparison') {
      return facts[fact.of].title || label('unnamed');
    }
    return fact.title || (fact.meetingKind && label('MeetingKind.' + fact.meetingKind)) || label('unnamed');
  }

  const againstOf = (fact) => fact.reference || (fact.basis ? label('Basis.' + fact.basis) : '');

  /** The words for a figure in the language of the page. */
  const spoken = (figure) => figure && figure[LANGUAGES.indexOf(language)];

  function figureOf(fact) {
    return joined(' ', fact.estimated && label('estimated'), fact.relation && label('Relation.' + fact.relation),
      spoken(fact.figure), againstOf(fact), fact.previous && '(' + label('previously') + ' ' + spoken(fact.previous) + ')');
  }

  // The list of facts

  function showFacts() {
    const list = $('fact-list');
    list.replaceChildren();
    buttonOf = [];
    const groups = new Map(GROUPS.map((group) => [group, []]));
    facts.forEach((fact, i) => {
      if (fact.of === undefined) {
        groups.get(fact.group).push(i);
      }
    });
    const hanging = new Map();
    facts.forEach((fact, i) => {
      if (fact.of !== undefined) {
        hanging.set(fact.of, (hanging.get(fact.of) || []).concat(i));
      }
    });
    for (const [group, members] of groups) {
      if (members.length > 0) {
        list.append(make('section', { 'data-group': group },
          make('h3', { id: 'group-' + group }, label(group), make('span', { class: 'count' }, ' ' + number(members.length))),
          make('ul', { 'aria-labelledby': 'group-' + group }, members.map((i) => item(i, hanging.get(i) || [])))));
      }
    }
    if (facts.length === 0) {
      list.append(make('p', { class: 'empty' }, label('none')));
    }
    stopAt(list, 'button', list.querySelector('button'));
  }

  function item(i, hanging) {
    const fact = facts[i];
    const button = make('button', { type: 'button', tabindex: -1, class: 'k-' + fact.kind, 'data-fact': i }, inside(fact, i));
    buttonOf[i] = button;
    return make('li', { 'data-kind': fact.kind }, button,
      fact.kind === 'meeting' ? aboutMeeting(fact) : null,
      hanging.length > 0 ? make('ul', null, hanging.map((j) => item(j, []))) : null);
  }

  function inside(fact) {
    const small = (text) => (text ? make('span', { class: 'small' }, words(text)) : null);
    const name = (text) => make('span', { class: 'name' }, words(text));
    const figure = (text) => (text ? make('span', { class: 'figure' }, words(text)) : null);
    const wherefrom = joined(' · ', fact.text && '“' + fact.text + '”', fact.rule && label('rule') + ' ' + fact.rule);
    const more = wherefrom ? make('span', { class: 'small more-about' }, words(wherefrom)) : null;
    switch (fact.kind) {
      case 'meeting':
        return [name(nameOf(fact))];
      case 'attendee':
        return [name(joined(' ', fact.honorific, fact.title)), small((fact.positions || []).join('; ')),
          small((fact.roles || []).map((role) => label('Role.' + role)).join(', '))];
      case 'statistic':
        return [name(nameOf(fact)), figure(figureOf(fact)), small(fact.period), more];
      case 'comparison':
        return [make('span', { class: 'name' }, words(figureOf(fact))), more];
      case 'target':
        return [name(nameOf(fact)), figure(figureOf(fact)), small(fact.deadline && label('until') + ' ' + day(fact.deadline)), more];
      default:
        return [name(fact.title), small(joined(' · ', fact.date && day(fact.date), fact.issuer, fact.about))];
    }
  }

  function aboutMeeting(fact) {
    const rows = [
      ['convener', joined(' · ', fact.convener, fact.body)],
      ['jurisdiction', joined(' · ', fact.place, fact.level && label('Level.' + fact.level))],
      ['time', joined(' ', fact.partOfDay && label('PartOfDay.' + fact.partOfDay),
        joined(' – ', fact.date && day(fact.date), fact.endDate && day(fact.endDate)))],
      ['venue', fact.venue], ['term', fact.term], ['reviewPeriod', fact.reviewPeriod], ['planPeriod', fact.planPeriod],
    ].filter((row) => row[1]).flatMap(([key, text]) => [make('dt', null, label(key)), make('dd', null, words(text))]);
    if (fact.agenda.length > 0) {
      rows.push(make('dt', null, label('agenda')), make('dd', null, make('ul', null, fact.agenda.map((entry) => make('li', null, words(entry))))));
    }
    return rows.length > 0 ? make('dl', { class: 'about' }, rows) : null;
  }

  function showFilters() {
    const counts = heads[shown].counts;
    $('filters').replaceChildren(...KINDS.filter((kind) => counts[kind]).map((kind) => make('button', {
      type: 'button', class: 'k-' + kind, 'data-kind': kind, 'aria-pressed': String(!hidden.has(kind)),
    }, label('kind.' + kind), make('span', { class: 'count' }, number(counts[kind])))));
    applyFilters();
  }

  function applyFilters() {
    for (const button of $('filters').children) {
      button.setAttribute('aria-pressed', String(!hidden.has(button.dataset.kind)));
    }
    facts.forEach((fact, i) => {
      buttonOf[i].hidden = hidden.has(fact.kind);
    });
    for (const group of document.querySelectorAll('#fact-list section')) {
      group.hidden = !group.querySelector('button:not([hidden])');
    }
    for (const about of document.querySelectorAll('#fact-list .about')) {
      about.hidden = hidden.has('meeting');
    }
    const list = $('fact-list');
    stopAt(list, 'button', list.querySelector('button[aria-current]:not([hidden])') || list.querySelector('button:not([hidden])'));
    dressMarks();
  }

  // Choosing

  function choose(fact) {
    for (const element of document.querySelectorAll('.mark.chosen, #fact-list [aria-current]')) {
      element.classList.remove('chosen');
      element.removeAttribute('aria-current');
    }
    chosen = fact;
    if (fact >= 0) {
      buttonOf[fact].setAttribute('aria-current', 'true');
      marksOf[fact].flat().forEach((mark) => mark.classList.add('chosen'));
    }
    history.replaceState(null, '', address(shown, fact));
  }

  /** From the list to the text; once more goes on to the fact's next place. */
  function toText(fact) {
    const places = marksOf[fact];
    place = fact === chosen && places.length > 0 ? (place + 1) % places.length : 0;
    choose(fact);
    buttonOf[fact].scrollIntoView({ block: 'nearest' });
    if (places.length === 0) {
      say(label('place.none'));
      return;
    }
    panel('main');
    const mark = places[place][0];
    show(mark);
    if (hidden.has(facts[fact].kind)) {
      say(label('place.hidden'));
      return;
    }
    mark.focus({ preventScroll: true });
    say(label('place.of', place + 1, places.length));
  }

  /** From the text to the list. */
  function toList(mark) {
    const fact = Number(mark.dataset.fact);
    choose(fact);
    place = marksOf[fact].findIndex((pieces) => pieces.includes(mark));
    panel('facts');
    show(buttonOf[fact]);
    buttonOf[fact].focus({ preventScroll: true });
  }

  function show(element) {
    element.scrollIntoView({ block: 'center', inline: 'nearest' });
  }

  // Going from report to report

  function address(report, fact) {
    return report < 0 ? '#' : '#' + (report + 1) + (fact >= 0 ? '.' + (fact + 1) : '');
  }

  function go(report, fact) {
    if (report !== shown) {
      history.pushState(null, '', address(report, -1));
      render(report);
    }
    if (fact >= 0 && facts[fact]) {
      place = -1;
      chosen = -1;
      toText(fact);
    }
  }

  function route() {
    const [, report, fact] = /^#(\d+)(?:\.(\d+))?$/.exec(location.hash) || [];
    const wanted = heads[report - 1] ? report - 1 : heads.length === 1 && location.hash === '' ? 0 : -1;
    render(wanted);
    if (wanted >= 0 && facts[fact - 1]) {
      toText(fact - 1);
    }
  }

  function render(report) {
    shown = report;
    chosen = -1;
    place = 0;
    const overview = report < 0;
    document.body.classList.toggle('no-report', overview);
    $('overview').hidden = !overview;
    $('report').hidden = overview;
    $('facts').hidden = overview;
    document.querySelector('.tabs [data-show="facts"]').disabled = overview;
    document.querySelector('.tabs [data-show="main"]').textContent = label(overview ? 'overview' : 'text');
    current($('home'), overview);
    for (const button of $('report-list').querySelectorAll('[aria-current]')) {
      button.removeAttribute('aria-current');
    }
    panel('main');
    $('main').scrollTop = 0;
    if (overview) {
      facts = [];
      marksOf = [];
      buttonOf = [];
      showOverview();
      document.title = 'Biên Bản';
      return;
    }
    const head = heads[report];
    const body = JSON.parse(bodies[report].textContent);
    facts = body.facts;
    document.title = titleOf(head) + ' – Biên Bản';
    const button = $('report-list').querySelector('[data-report="' + report + '"]');
    button.setAttribute('aria-current', 'true');
    button.scrollIntoView({ block: 'nearest' });
    stopAt($('report-list'), 'button', button);
    showHead(head, body.source);
    showText(JSON.parse(texts[report].textContent), body.marks);
    showFacts();
    showFilters();
    $('fact-list').scrollTop = 0;
  }

  function showHead(head, source) {
    const published = source.published && joined(' ', source.published.slice(11), day(source.published.slice(0, 10)));
    const about = joined(' · ', source.section, published && label('published') + ' ' + published, source.author,
      source.views !== null && number(source.views) + ' ' + label('views'));
    const turn = (key, to) => make('button', { type: 'button', 'data-go': to, disabled: !heads[to] }, label(key));
    $('report-head').replaceChildren(
      make('h2', { lang: 'vi' }, words(titleOf(head))),
      about ? make('span', { class: 'small' }, words(about)) : '',
      titleOf(head) === head.name ? '' : make('span', { class: 'small' }, words(head.name)),
      heads.length > 1 ? make('div', { class: 'turn' }, turn('previous', shown - 1), turn('next', shown + 1)) : '',
      head.plan.length > 0 ? make('details', { class: 'plan' },
        make('summary', null, label('chart.plan') + ' (' + number(head.plan.length) + ')'),
        planBars(head.plan.map((entry) => [shown, ...entry]), false)) : '');
  }

  // Overview and charts

  function showOverview() {
    const total = (kind) => heads.reduce((sum, head) => sum + (head.counts[kind] || 0), 0);
    const plan = heads.flatMap((head, i) => head.plan.map((entry) => [i, ...entry])).sort((a, b) => a[2] - b[2]);
    $('overview').replaceChildren(
      make('h2', null, label('overview')),
      make('dl', { class: 'totals' },
        make('div', null, make('dt', null, label('reports')), make('dd', null, number(heads.length))),
        ['attendee', 'statistic', 'comparison', 'target', 'citation'].map((kind) => make('div', { class: 'k-' + kind },
          make('dt', null, label('kind.' + kind)), make('dd', null, number(total(kind)))))),
      chart('chart.measures', measureBars()),
      plan.length > BARS ? chart('chart.spread', spread(plan.map((entry) => entry[2]))) : '',
      chart('chart.plan', plan.length > 0 ? planBars(plan, true) : null));
  }

  function chart(key, drawing) {
    return make('section', { class: 'chart', 'aria-label': label(key) },
      make('h3', null, label(key)),
      make('p', { class: 'small' }, label(drawing ? key + '.note' : 'chart.empty')),
      drawing);
  }

  function measureBars() {
    const counts = MEASURES.map((measure) => [measure, heads.reduce((sum, head) => sum + (head.measures[measure] || 0), 0)])
      .filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]);
    const most = Math.max(...counts.map(([, count]) => count));
    return counts.length === 0 ? null : make('ul', { class: 'bars narrow' }, counts.map(([measure, count]) => make('li', { class: 'row' },
      make('span', { class: 'name' }, label('Measure.' + measure)), bar(count / most, null, ''),
      make('span', { class: 'value' }, number(count)))));
  }

  /** A bar of a length from 0 to 1, with an upright line where one is wanted. */
  function bar(length, line, type) {
    const percent = (part) => (part * 100).toFixed(2) + '%';
    const svg = draw('svg', { 'aria-hidden': 'true' },
      draw('rect', { class: 'bar-track', x: 0, y: '40%', width: '100%', height: '20%' }),
      draw('rect', { class: 'bar-fill ' + type, x: 0, y: '15%', width: percent(length), height: '70%', rx: 2 }));
    if (line !== null) {
      svg.append(draw('line', { class: 'hundred', x1: percent(line), x2: percent(line), y1: 0, y2: '100%' }));
    }
    return svg;
  }

  /** Bars of the plans reached, each a way to the fact; entries are report, fact, per cent, indicator. */
  function planBars(plan, withReport) {
    const longest = Math.min(MAX_PERCENT, Math.max(110, ...plan.map((entry) => entry[2])));
    const list = make('ul', { class: 'bars' });
    const more = make('button', { type: 'button', class: 'more' });
    let drawn = 0;
    const add = (count) => {
      for (const [report, fact, percent, indicator] of plan.slice(drawn, drawn + count)) {
        list.append(make('li', null, make('button', { type: 'button', class: 'row', 'data-go': report, 'data-to': fact },
          make('span', { class: 'name' }, words(indicator || label('unnamed')),
            withReport ? make('span', { class: 'small' }, words(titleOf(heads[report]))) : null),
          bar(Math.min(percent, longest) / longest, 100 / longest, percent < 100 ? 'under' : ''),
          make('span', { class: 'value' }, number(percent) + ' %'))));
      }
      drawn = Math.min(drawn + count, plan.length);
      more.hidden = drawn === plan.length;
      more.textContent = label('chart.more', number(Math.min(MORE_BARS, plan.length - drawn)));
    };
    add(BARS);
    more.addEventListener('click', () => {
      const first = drawn;
      add(MORE_BARS);
      list.children[first].firstChild.focus();
    });
    return make('div', null, list, more);
  }

  /** How many plans were reached by 0 to 10 %, 10 to 20 %, … of them. */
  function spread(percents) {
    const steps = 20;
    const counts = new Array(steps).fill(0);
    percents.forEach((percent) => counts[Math.min(steps - 1, Math.floor(percent / 10))]++);
    const most = Math.max(...counts);
    const x = (step) => (step * 100 / steps).toFixed(2) + '%';
    const svg = draw('svg', { role: 'img', 'aria-label': counts.map((count, i) => (count > 0
      ? i * 10 + (i < steps - 1 ? '–' + (i + 1) * 10 : '+') + ' %: ' + number(count) : '')).filter((text) => text).join('; ') });
    counts.forEach((count, i) => {
      if (count > 0) {
        const height = Math.max(2, count * 75 / most);
        const column = draw('rect', { class: 'bar-fill' + (i < 10 ? ' under' : ''), x: x(i + 0.06), width: (88 / steps) + '%',
          y: (85 - height) + '%', height: height + '%' });
        const tip = draw('title');
        tip.textContent = i * 10 + '–' + (i + 1) * 10 + ' %: ' + number(count);
        column.append(tip);
        const amount = draw('text', { x: x(i + 0.5), y: (83 - height) + '%', 'text-anchor': 'middle' });
        amount.textContent = number(count);
        svg.append(column, amount);
      }
    });
    svg.append(draw('line', { class: 'axis', x1: 0, x2: '100%', y1: '85%', y2: '85%' }),
      draw('line', { class: 'hundred', x1: x(10), x2: x(10), y1: 0, y2: '88%' }));
    for (const [percent, anchor] of [[0, 'start'], [50, 'middle'], [100, 'middle'], [150, 'middle'], [200, 'end']]) {
      const tick = draw('text', { x: percent / 2 + '%', y: '98%', 'text-anchor': anchor });
      tick.textContent = percent + (percent === 200 ? '+ %' : ' %');
      svg.append(tick);
    }
    return make('div', { class: 'spread' }, svg);
  }

  // Language and theme

  function speak(chosenLanguage) {
    language = chosenLanguage;
    document.documentElement.lang = language;
    $('language').value = language;
    for (const element of document.querySelectorAll('[data-label]')) {
      element.textContent = label(element.dataset.label);
    }
    for (const element of document.querySelectorAll('[data-label-aria]')) {
      element.setAttribute('aria-label', label(element.dataset.labelAria));
    }
    for (const element of document.querySelectorAll('[data-label-placeholder]')) {
      element.setAttribute('placeholder', label(element.dataset.labelPlaceholder));
    }
  }

  function light(theme) {
    $('theme').value = theme;
    if (theme === 'auto') {
      delete document.documentElement.dataset.theme;
    } else {
      document.documentElement.dataset.theme = theme;
    }
  }

  // What the reader does

  function listen() {
    $('language').addEventListener('change', (event) => {
      const fact = chosen;
      speak(event.target.value);
      remember('language', language);
      listReports();
      find();
      render(shown);
      if (fact >= 0) {
        choose(fact);
      }
    });
    $('theme').addEventListener('change', (event) => {
      light(event.target.value);
      remember('theme', event.target.value);
    });
    $('skip').addEventListener('click', (event) => {
      event.preventDefault();
      panel('main');
      $('main').focus();
    });
    $('home').addEventListener('click', () => go(-1, -1));
    $('search').addEventListener('input', find);
    $('search').addEventListener('keydown', (event) => {
      const first = $('report-list').querySelector('button[tabindex="0"]');
      if ((event.key === 'ArrowDown' || event.key === 'Enter') && first && !first.parentElement.hidden) {
        event.preventDefault();
        first.focus();
      }
    });
    $('report-list').addEventListener('click', (event) => {
      const button = event.target.closest('button');
      if (button) {
        go(Number(button.dataset.report), -1);
        $('main').focus();
      }
    });
    $('main').addEventListener('click', (event) => {
      const way = event.target.closest('[data-go]');
      if (way) {
        go(Number(way.dataset.go), way.dataset.to === undefined ? -1 : Number(way.dataset.to));
        if (way.dataset.to === undefined) {
          $('main').focus();
        }
      }
    });
    $('text').addEventListener('click', (event) => {
      const mark = event.target.closest('.mark:not(.off)');
      if (mark && getSelection().isCollapsed) {
        toList(mark);
      }
    });
    $('text').addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.target.matches('.mark')) {
        event.preventDefault();
        toList(event.target);
      }
    });
    $('fact-list').addEventListener('click', (event) => {
      const button = event.target.closest('button');
      if (button) {
        toText(Number(button.dataset.fact));
      }
    });
    $('filters').addEventListener('click', (event) => {
      const button = event.target.closest('button');
      if (button) {
        const kind = button.dataset.kind;
        if (!hidden.delete(kind)) {
          hidden.add(kind);
        }
        applyFilters();
      }
    });
    document.querySelector('.tabs').addEventListener('click', (event) => {
      const tab = event.target.closest('button');
      if (tab) {
        panel(tab.dataset.show);
      }
    });
    document.addEventListener('keydown', (event) => {
      if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.target.matches('input, select')) {
        event.preventDefault();
        panel('reports');
        $('search').focus();
      }
    });
    window.addEventListener('popstate', route);
    rove($('report-list'), 'button');
    rove($('fact-list'), 'button');
    rove($('text'), '.mark[tabindex]');
  }

  document.body.classList.toggle('single', heads.length === 1);
  speak(LANGUAGES.includes(remembered('language')) ? remembered('language') : language);
  light(['light', 'dark'].includes(remembered('theme')) ? remembered('theme') : 'auto');
  listReports();
  listen();
  find();
  route();
})();
