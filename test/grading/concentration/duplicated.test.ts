import fc from 'fast-check';
import { customersToShare, gini, lorenzPoints, paretoClasses, topShare } from '../../../src/grading';

const amounts = fc
  .array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 50 })
  .map((cents) => Float64Array.from(cents, (cent) => cent / 100));

const twice = (values: Float64Array) => Float64Array.from([...values, ...values]);

// Concentration does not hang on how many there are, only on how they share: every customer twice changes nothing.
it('gini(amounts) is the same with every customer twice', () => {
  fc.assert(fc.property(amounts, (values) => expect(gini(twice(values))).toBeCloseTo(gini(values) ?? NaN, 12)));
});

it('lorenzPoints(amounts) is the same curve with every customer twice', () => {
  fc.assert(
    fc.property(amounts, (values) => {
      const one = lorenzPoints(values);
      const two = lorenzPoints(twice(values));
      one?.population.forEach((population, place) => {
        expect(two?.population[2 * place]).toBeCloseTo(population, 12);
        expect(two?.amount[2 * place]).toBeCloseTo(one.amount[place] ?? NaN, 12);
      });
    }),
  );
});

it('topShare(amounts, share) of a share that is a number of customers is the same with every customer twice', () => {
  fc.assert(
    fc.property(amounts, fc.nat(50), (values, count) => {
      const share = Math.min(1, count / values.length);
      expect(topShare(twice(values), share)).toBeCloseTo(topShare(values, share) ?? NaN, 12);
    }),
  );
});

it('customersToShare(amounts, share) takes twice as many, or one less, with every customer twice', () => {
  fc.assert(
    fc.property(amounts, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (values, share) => {
      const count = customersToShare(values, share) ?? NaN;
      expect([2 * count, 2 * count - 1]).toContain(customersToShare(twice(values), share));
    }),
  );
});

it('paretoClasses(amounts, shares) moves with its rows, and gives both of two equal customers the same class', () => {
  fc.assert(
    fc.property(amounts, (values) => {
      const classes = paretoClasses(twice(values), [0.8, 0.95]);
      expect(classes.subarray(0, values.length)).toEqual(classes.subarray(values.length));
      expect(paretoClasses(values.slice().reverse(), [0.8])).toEqual(paretoClasses(values, [0.8]).reverse());
    }),
  );
});
