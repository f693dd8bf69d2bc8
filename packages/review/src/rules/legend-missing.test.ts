import { describe, expect, it } from 'vitest'
import { withRules } from '@tanquian/model'
import type { Brand, Op } from '@tanquian/model'
import { LAW, aFormat, aLayout, brand, carta, only, painted } from '../../test/builders.ts'

const post = aFormat()
const { lgcs11, lgds28 } = LAW.legends
const CGCS = lgcs11?.text ?? ''
const LGDS = lgds28?.text ?? ''
const whole = { ...brand, legends: LAW.legends } as Brand

const on = (...lines: readonly string[]) => aLayout(post, [], lines.flatMap(painted))
const problems = (content: Record<string, unknown>, layouts = [on()], more: object = {}) =>
  only('rev/legend-missing', { content, layouts, law: LAW, brand: whole, ...more }).map(
    (one) => one.params?.['problem'],
  )

describe('the legal legend', () => {
  it('is asked for in a social programme, with both to choose from', () => {
    const [found] = only('rev/legend-missing', { content: { clasificacion: 'programa-social' } })
    expect(found).toMatchObject({ severity: 'error', at: { field: 'leyenda' }, params: { problem: 'not-chosen' } })
    expect(found?.fixes?.map((fix) => [fix.code, fix.safe])).toEqual([
      ['fix/legend-lgcs11', false],
      ['fix/legend-lgds28', false],
    ])
    expect(only('rev/legend-missing', { content: { quePasa: 'Entrega de apoyos económicos.' } })).toMatchObject([
      { severity: 'note' },
    ])
  })

  it('must be painted in every format, whatever the line breaks', () => {
    const half = CGCS.indexOf(' ajeno')
    const layouts = [on(CGCS.slice(0, half), CGCS.slice(half)), aLayout(carta, [])]
    const setting = { content: { leyenda: 'lgcs11' }, formats: [post, carta], layouts, law: LAW, brand: whole }
    expect(only('rev/legend-missing', setting)).toMatchObject([
      { at: { format: 'carta' }, params: { problem: 'not-shown', formats: 'carta' } },
    ])
    expect(problems({ leyenda: 'lgcs11' }, [on(CGCS)])).toEqual([])
  })

  it('does not count while it is only promised, or painted as decoration', () => {
    const block = { id: 'leyenda', bind: 'brand.legend', text: { text: CGCS } }
    const promised = { ...on(), blocks: [block] } as unknown as ReturnType<typeof on>
    expect(problems({ leyenda: 'lgcs11' }, [promised])).toEqual(['not-shown'])
    const decoration: readonly Op[] = [{ op: 'tag', role: 'Artifact' }, ...painted(CGCS), { op: 'end-tag' }]
    expect(problems({ leyenda: 'lgcs11' }, [aLayout(post, [], decoration)])).toEqual(['not-shown'])
  })

  it('is word for word: a letter less is another text', () => {
    expect(problems({ leyenda: 'lgcs11' }, [on(CGCS.replace('fines', 'fin'))])).toEqual(['altered'])
    const other = 'Este programa es de carácter público, no es patrocinado ni promovido por partido político alguno.'
    expect(problems({}, [on(other)])).toEqual(['altered'])
    expect(problems({ leyenda: 'lgcs11' }, [on(CGCS, other)])).toEqual(['altered'])
  })

  it('is one: never both, and never one that nobody chose', () => {
    expect(problems({ leyenda: 'lgcs11' }, [on(CGCS, LGDS)])).toEqual(['both'])
    expect(problems({}, [on(LGDS)])).toEqual(['not-asked'])
    expect(problems({}, [on('Este programa de radio es de todos.')])).toEqual([])
  })

  it('is that of its kind of programme', () => {
    const social = { clasificacion: 'programa-social', leyenda: 'lgcs11' }
    const [found] = only('rev/legend-missing', { content: social, layouts: [on(CGCS)], law: LAW, brand: whole })
    expect(found).toMatchObject({ severity: 'error', params: { problem: 'social', law: 'L05' } })
    expect(found?.fixes?.map(({ code }) => code)).toEqual(['fix/legend-lgds28'])
    expect(problems({ ...social, leyenda: 'lgds28' }, [on(LGDS)])).toEqual([])
    const benefit = only('rev/legend-missing', {
      content: { leyenda: 'lgds28' },
      layouts: [on(LGDS)],
      law: LAW,
      brand: whole,
    })
    expect(benefit).toMatchObject([{ severity: 'warning', params: { problem: 'not-social' } }])
  })

  it('is the law’s also in the brand', () => {
    const spoilt = { ...brand, legends: { lgcs11: { text: CGCS.slice(0, 60), source: '' } } } as Brand
    expect(problems({ leyenda: 'lgcs11' }, [on(CGCS)], { brand: spoilt })).toEqual(['brand-differs'])
    expect(problems({ leyenda: 'lgds28' }, [on(LGDS)], { brand: spoilt })).toEqual(['not-in-brand'])
  })

  it('says its law and its date, and nothing at all when its rule is off', () => {
    const content = { clasificacion: 'programa-social' }
    const [found] = only('rev/legend-missing', { content, law: LAW, brand: whole })
    expect(found?.params).toMatchObject({ law: 'L05', source: 'LGCS, art. 11; LGDS, art. 28', sourceDate: '2026-02' })
    expect(problems(content, [on()], { law: withRules(LAW, { L05: false }) })).toEqual([])
  })
})
