;(() => {
  const WHITE_SPACE = /\s+/u
  const byId = (id) => document.getElementById(id)
  document.documentElement.classList.add('scripted')

  /* The note at a mark, by pointer or keyboard; Escape takes it away. */
  const note = document.createElement('div')
  note.id = 'note'
  note.setAttribute('role', 'tooltip')
  note.hidden = true
  document.body.append(note)
  let noted = null

  function isShown(mark) {
    const control = byId(`show-${mark.dataset.kind}`)
    return control === null || control.checked
  }

  function markAt(target) {
    let mark = target instanceof Element ? target.closest('[data-tip], .number') : null
    if (mark?.classList.contains('number')) mark = mark.closest('[data-tip]')
    while (mark && !isShown(mark)) mark = mark.parentElement?.closest('[data-tip]') ?? null
    return mark
  }

  function show(mark, focused) {
    if (noted === mark) return
    hide()
    noted = mark
    const [first, ...others] = mark.dataset.tip.split('\n')
    const head = document.createElement('strong')
    head.textContent = first
    note.replaceChildren(
      head,
      ...others.map((line) => Object.assign(document.createElement('span'), { textContent: line })),
    )
    note.hidden = false
    place(mark)
    if (focused) focused.setAttribute('aria-describedby', 'note')
  }

  function place(mark) {
    const box = mark.getClientRects()[0] ?? mark.getBoundingClientRect()
    const { offsetWidth: width, offsetHeight: height } = note
    const left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - width - 8))
    const below = box.bottom + 6
    note.style.left = `${left}px`
    note.style.top = `${below + height > window.innerHeight ? Math.max(8, box.top - height - 6) : below}px`
  }

  function hide() {
    if (noted === null) return
    noted = null
    note.hidden = true
    for (const described of document.querySelectorAll('[aria-describedby="note"]'))
      described.removeAttribute('aria-describedby')
  }

  /** Where the pointer was moved to last: what scrolls below a resting one, as where the keyboard goes on, tells nothing. */
  let resting = null
  document.addEventListener('pointermove', ({ screenX, screenY }) => {
    resting = `${screenX} ${screenY}`
  })
  document.addEventListener('pointerover', (event) => {
    if (note.contains(event.target) || `${event.screenX} ${event.screenY}` === resting) return
    const mark = markAt(event.target)
    if (mark) show(mark, null)
    else hide()
  })
  document.addEventListener('focusin', (event) => {
    const mark = markAt(event.target)
    if (mark) show(mark, event.target)
    else hide()
  })
  document.addEventListener('focusout', hide)
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide()
  })
  window.addEventListener('scroll', () => noted && place(noted), { passive: true })

  /* Marks that are switched off are no stops of the keyboard. */
  for (const control of document.querySelectorAll('[data-show]')) {
    control.addEventListener('change', () => {
      const marks = `[data-tip][data-kind="${control.dataset.show}"]`
      for (const mark of document.querySelectorAll(`${marks}[tabindex]`)) mark.tabIndex = control.checked ? 0 : -1
      if (control.dataset.show !== 'actions') return
      for (const link of document.querySelectorAll('a.number')) link.tabIndex = control.checked ? 0 : -1
    })
  }

  /* A link into a folded record unfolds it. */
  function unfold() {
    const target = location.hash.length > 1 ? byId(location.hash.slice(1)) : null
    for (let each = target; each; each = each.parentElement) {
      each.hidden = false
      if (each instanceof HTMLDetailsElement) each.open = true
    }
    target?.scrollIntoView({ block: 'center' })
  }
  window.addEventListener('hashchange', unfold)
  if (location.hash.length > 1) unfold()

  /* Paper has no folds. */
  let folded = []
  window.addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details:not([open])')]
    for (const each of folded) each.open = true
  })
  window.addEventListener('afterprint', () => {
    for (const each of folded) each.open = false
  })

  const form = byId('filters')
  if (form === null) return
  form.hidden = false
  const list = byId('records')
  const records = [...list.children].map((element) => ({
    element,
    data: element.dataset,
    has: element.dataset.has.split(' '),
    text: null,
  }))
  const total = records.length

  function textOf(record) {
    record.text ??= record.element.textContent.toLowerCase()
    return record.text
  }

  function wanted() {
    const words = byId('search').value.toLowerCase().split(WHITE_SPACE).filter(Boolean)
    const has = [...form.querySelectorAll('[name=has]:checked')].map(({ value }) => value)
    const [body, of, year] = ['body', 'of', 'year'].map((id) => byId(id).value)
    return (record) =>
      (body === '' || record.data.body === body) &&
      (of === '' || record.data.of === of) &&
      (year === '' || record.data.year === year) &&
      has.every((each) => record.has.includes(each)) &&
      words.every((word) => textOf(record).includes(word))
  }

  const figures = new Intl.NumberFormat('en-GB')

  function filter() {
    const matches = wanted()
    let count = 0
    for (const record of records) {
      const isMatch = matches(record)
      if (isMatch) count += 1
      if (record.element.hidden === isMatch) record.element.hidden = !isMatch
    }
    const all = `${figures.format(total)} ${total === 1 ? 'answer' : 'answers'}`
    byId('result').textContent = count === total ? all : `${figures.format(count)} of ${all}`
  }

  const text = (key) => (a, b) => (a.data[key] < b.data[key] ? -1 : a.data[key] > b.data[key] ? 1 : 0)
  const orders = {
    newest: (a, b) => text('day')(b, a),
    oldest: text('day'),
    actions: (a, b) => b.data.actions - a.data.actions,
  }

  function order() {
    const compare = orders[byId('order').value]
    list.append(...(compare === undefined ? records : [...records].sort(compare)).map(({ element }) => element))
  }

  let due = 0
  form.addEventListener('input', (event) => {
    if (event.target.id === 'order') return order()
    clearTimeout(due)
    due = setTimeout(filter, event.target.id === 'search' ? 120 : 0)
  })
  /* The form is empty only after the event. */
  form.addEventListener('reset', () => {
    setTimeout(() => {
      filter()
      order()
    }, 0)
  })
  form.addEventListener('submit', (event) => event.preventDefault())
})()
